# Rules about: publication
