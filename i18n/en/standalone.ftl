### What a notice says on a page of its own.

standalone-contents = Contents
standalone-spoken = Said aloud
