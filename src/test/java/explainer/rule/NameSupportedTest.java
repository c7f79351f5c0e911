package explainer.rule;
class NameSupportedTest { }
