### Hvad en oplysningstekst siger, når den står på en side for sig selv.

standalone-contents = Indhold
standalone-spoken = Siges højt
