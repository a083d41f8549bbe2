using Markdig.Syntax;

namespace Blog.Articles.Blocks;

/// <summary>What a block is to its neighbours. A line is text on a row of its own that is no paragraph.</summary>
internal enum Rank : byte { Nothing, Line, Text, Heading, GreatHeading }

/// <summary>How many blank rows part two blocks. A heading stands nearer to what it heads than to what came before.</summary>
internal static class Spacing
{
    public static int Between(Rank before, Rank after, bool isTight) => (before, after) switch
    {
        (Rank.Nothing, _) => 0,
        (Rank.Heading or Rank.GreatHeading, Rank.Heading or Rank.GreatHeading) => 1,
        (Rank.Heading or Rank.GreatHeading, _) => 0,
        (_, Rank.GreatHeading) => 2,
        (_, Rank.Heading) => 1,
        (Rank.Line, Rank.Line) => 0,
        _ => isTight ? 0 : 1,
    };

    public static Rank RankOf(Block block) => block is HeadingBlock heading ? RankOf(heading.Level) : Rank.Text;

    public static Rank RankOf(int headingLevel) => headingLevel <= 2 ? Rank.GreatHeading : Rank.Heading;
}
