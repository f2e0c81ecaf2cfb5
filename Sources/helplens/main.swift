import HelpLensCLI
HelpLensCLI.run()
