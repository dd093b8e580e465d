### Types of personal data that a configuration may name.

## Kinds of personal data: lower-case noun phrases that stand in a list after a verb

data-name = name
data-address = address
data-email = e-mail address
data-phone = phone number
data-birth-date = date of birth
data-age = age
data-gender = gender
data-region = region
data-ip-address = IP address
data-device-id = device ID
data-browser = browser type
data-pages-viewed = pages visited
data-purchases = purchases
data-payment = payment details
data-bank-account = bank account number
data-location = location
data-image = images
data-voice = sound recordings
data-message = content of messages
data-interests = interests
data-email-opens = opening of e-mails
data-membership = membership
data-participation = participation
data-cv = CV
data-references = references
data-cpr = CPR number
data-cpr-updates = ongoing changes of name and address
data-criminal-record = criminal record certificate
data-offences = criminal offences
data-social-problems = serious social problems
data-health = data concerning health
data-ethnicity = racial or ethnic origin
data-religion = religious or philosophical beliefs
data-political-opinion = political opinions
data-union-membership = trade union membership
data-sex-life = sex life or sexual orientation
data-genetic = genetic data
data-biometric = biometric data for identification
