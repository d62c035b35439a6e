# Rules about: curator
