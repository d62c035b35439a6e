# Rules about: integrity
