# Rules about: monitoring
