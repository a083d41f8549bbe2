namespace Blog.Pages;

/// <summary>Lines and blocks that terminals draw themselves, so that they meet whatever the font is; so does the picture.</summary>
internal static class SvgBoxes
{
    private const double Width = SvgPicture.CellWidth, Height = SvgPicture.CellHeight;

    /// <summary>The path of a sign in its cell, whose top left corner is at a place; null for a sign that is text.</summary>
    public static string? Path(string sign, double x, double y)
    {
        if (sign.Length != 1) return null;
        return sign[0] switch
        {
            '─' => Lines(x, y, "lr"),
            '│' => Lines(x, y, "ud"),
            '┌' => Lines(x, y, "rd"),
            '┐' => Lines(x, y, "ld"),
            '└' => Lines(x, y, "ru"),
            '┘' => Lines(x, y, "lu"),
            '├' => Lines(x, y, "udr"),
            '┤' => Lines(x, y, "udl"),
            '┬' => Lines(x, y, "lrd"),
            '┴' => Lines(x, y, "lru"),
            '┼' => Lines(x, y, "lrud"),
            '═' => Rect(x, y + Height / 2 - 2, Width, 1) + Rect(x, y + Height / 2 + 1, Width, 1),
            '┃' => Rect(x + Width / 2 - 1, y, 2, Height),
            '▌' => Rect(x, y, Width / 2, Height),
            '█' => Rect(x, y, Width, Height),
            _ => null,
        };
    }

    private static string Lines(double x, double y, string ways)
    {
        double middleX = x + Width / 2 - 0.5, middleY = y + Height / 2 - 0.5;
        string path = "";
        foreach (char way in ways)
        {
            path += way switch
            {
                'l' => Rect(x, middleY, Width / 2 + 0.5, 1),
                'r' => Rect(middleX, middleY, Width / 2 + 0.5, 1),
                'u' => Rect(middleX, y, 1, Height / 2 + 0.5),
                _ => Rect(middleX, middleY, 1, Height / 2 + 0.5),
            };
        }

        return path;
    }

    private static string Rect(double x, double y, double width, double height) =>
        $"M{SvgPicture.Number(x)} {SvgPicture.Number(y)}h{SvgPicture.Number(width)}v{SvgPicture.Number(height)}h{SvgPicture.Number(-width)}z";
}
