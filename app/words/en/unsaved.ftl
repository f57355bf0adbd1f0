# A form that was sent after somebody had been signed out, when they are back.

unsaved-title = This was not sent yet
unsaved-text = You had been signed out when you pressed the button, so nothing was changed. What you typed is here again. Please look it over, and press the button once more to send it.
