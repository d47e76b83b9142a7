"""The picture workshop of the demo house: furniture as code, photographed and modelled."""
