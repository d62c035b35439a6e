# Rules about: pair
