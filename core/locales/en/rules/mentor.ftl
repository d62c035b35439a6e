# Rules about: mentor
