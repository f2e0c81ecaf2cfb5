import HelpLensCLI

runHelpLens()
