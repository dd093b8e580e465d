### Hvad reglen om skjulte lydoptagelser siger, når den finder noget. $what er det, der blev fundet.

audio-secret = Teksten siger, at lyden bliver optaget i hemmelighed: "{ $what }".
    .camera = Kameraet i "{ $what }" optager også lyd.
    .asks = Ingens samtale bliver optaget i hemmelighed.
    .limits = Reglen læser, hvad filen siger: ord om hemmelig optagelse, og faste kameraer med lyd. "Vi optager aldrig skjult" passerer. Lyd på et kamera, der er skiltet med, er en risiko, medmindre "alternatives" siger, hvorfor den er nødvendig.
    .why = Det er strafbart at optage andres samtaler i skjul, når ingen af dem, der taler, ved det.
    .fix = Sig det, før optagelsen begynder ("announcement"), eller optag ikke lyd ("audio": false). Skriv i "alternatives", hvis et kamera med lyd er nødvendigt.
