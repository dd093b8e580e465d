### What a notice says on a page of its own.

standalone-contents = Contents
standalone-spoken = Said aloud

## What a recipient is that has no category

standalone-processor = Processor
standalone-controller = Separate controller
standalone-joint = Joint controller
standalone-recipient = Recipient
