# Rules about: programme
