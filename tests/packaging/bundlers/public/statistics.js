document.querySelector('#statistics').textContent = 'runs'
