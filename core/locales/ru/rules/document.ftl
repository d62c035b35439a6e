# Rules about: document
