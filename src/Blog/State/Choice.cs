namespace Blog.State;

/// <summary>The names of the choices that are kept.</summary>
public static class Choice
{
    public const string View = "view";
    public const string Sort = "sort";
    public const string Order = "order";
    public const string Grouping = "grouping";
    public const string Zoom = "zoom";
    public const string Measure = "measure";
    public const string Theme = "theme";
}
