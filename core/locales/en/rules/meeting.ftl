# Rules about: meeting
