### Hvad en oplysningstekst siger, når den står på en side for sig selv.

standalone-contents = Indhold
standalone-spoken = Siges højt

## Hvad en modtager er, når den ikke har en kategori

standalone-processor = Databehandler
standalone-controller = Selvstændig dataansvarlig
standalone-joint = Fælles dataansvarlig
standalone-recipient = Modtager
