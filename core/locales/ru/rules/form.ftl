# Rules about: form
