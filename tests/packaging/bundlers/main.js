document.querySelector('h1').append(' i Odense')
