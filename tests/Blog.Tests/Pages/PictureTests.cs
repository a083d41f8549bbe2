using System.Xml.Linq;
using Blog.Pages;
using Blog.Terminal.Drawing;
using Blog.Tests.Support;

namespace Blog.Tests.Pages;

/// <summary>
/// The pictures in Pictures/*.svg are screens of the reader as it is now. With <c>BLOG_DRAW_PICTURES=1</c> they are drawn anew, to be looked at; the
/// tests fail all the same, so that nothing passes unseen.
/// </summary>
public sealed class PictureTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Blog.Tests", "Pictures");

    [Fact]
    public void The_shelf_looks_as_its_picture_shows()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        Compare("shelf", "blog", reader.Cells, SvgColors.Dark);
    }

    [Fact]
    public void An_essay_looks_as_its_picture_shows()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        reader.Press("Enter");
        Compare("article", "AI Is Not a Model. It Is a System.", reader.Cells, SvgColors.Dark);
    }

    [Fact]
    public void Two_panes_look_as_their_picture_shows()
    {
        using TestReader reader = TestReader.OnTheNineEssays(130, 36);
        reader.Press("j");
        Compare("panes", "blog", reader.Cells, SvgColors.Light);
    }

    [Fact]
    public void The_tags_look_as_their_picture_shows()
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        reader.Press("T").SelectTag("production").Press("Space");
        Compare("tags", "blog", reader.Cells, SvgColors.Dark);
    }

    [Theory]
    [InlineData("paper", 1)]
    [InlineData("ink", 2)]
    [InlineData("mono", 3)]
    [InlineData("ascii", 4)]
    public void A_theme_looks_as_its_picture_shows(string theme, int place)
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        reader.Press("Enter", "Ctrl+T");
        for (int i = 0; i < place; i++) reader.Press("j");
        reader.Press("Enter");
        Compare("theme-" + theme, "The theme " + theme, reader.Cells, theme == "paper" ? SvgColors.Light : SvgColors.Dark);
    }

    [Theory]
    [InlineData(ColorDepth.Indexed256, "theme-paper-256")]
    [InlineData(ColorDepth.Ansi16, "theme-paper-16")]
    public void True_colour_is_reduced_as_its_picture_shows(ColorDepth depth, string name)
    {
        using TestReader reader = TestReader.OnTheNineEssays(100, 30);
        reader.Press("Enter", "Ctrl+T", "j", "Enter");
        Compare(name, $"The theme paper, {depth}", Reduced(reader.Cells, depth), SvgColors.Light);
    }

    private static CellBuffer Reduced(CellBuffer cells, ColorDepth depth)
    {
        CellBuffer reduced = new(cells.Size);
        for (int y = 0; y < cells.Size.Height; y++)
        {
            for (int x = 0; x < cells.Size.Width; x++)
            {
                Cell cell = cells[new Position(x, y)];
                if (!cell.IsContinuation) reduced.Draw(new Position(x, y), cell.Text, ColorReduction.Reduce(cell.Style, depth));
            }
        }

        return reduced;
    }

    private static void Compare(string name, string title, CellBuffer cells, SvgColors colors)
    {
        string drawn = SvgPicture.Of(cells, title, colors), path = Path.Combine(Folder, name + ".svg");
        XDocument.Parse(drawn);
        string kept = File.Exists(path) ? File.ReadAllText(path).ReplaceLineEndings("\n") : "";
        if (drawn == kept) return;
        bool isRedrawn = Environment.GetEnvironmentVariable("BLOG_DRAW_PICTURES") == "1";
        if (isRedrawn) File.WriteAllText(path, drawn);
        Assert.Fail($"{name}.svg shows another screen than is drawn now{(isRedrawn ? " (drawn anew: look at it)" : "; BLOG_DRAW_PICTURES=1 draws it anew")}.\n{CellPicture.Of(cells)}");
    }
}
