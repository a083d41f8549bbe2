namespace Blog.Screens;

/// <summary>Essays must not have the selected value.</summary>
public sealed record FacetExclude : DialogAction;

/// <summary>All of the chosen tags, or one of them.</summary>
public sealed record FacetAny : DialogAction;

public sealed record FacetSectionBy(int Steps) : DialogAction;

/// <summary>Begins to type what the list is narrowed by.</summary>
public sealed record FacetNarrow : DialogAction;
