namespace Blog.Terminal.Text;

/// <summary>Whether a line may, or has to, begin at a place in the text.</summary>
public enum BreakOpportunity : byte { None, Allowed, Mandatory }
