# Rules about: stage
