package explainer.rule;
class FigureSupportedTest { }
