package explainer.rule;
class DateSupportedTest { }
