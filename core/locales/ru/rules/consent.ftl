# Rules about: consent
