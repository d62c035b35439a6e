# Rules about: mentee
