using System.Collections.Immutable;
using System.Globalization;
using Blog.Pages.Content;
using Blog.Posts;

namespace Blog.Linear;

internal sealed partial record LinearReader
{
    private LinearAnswer ReadNumber(int number) => number >= 1 && number <= Posts.Length
        ? Begin(Posts[number - 1])
        : Say($"There is no essay {Number(number)}. The last is {Number(Posts.Length)}.");

    private LinearAnswer ReadNamed(string name)
    {
        if (name.Length == 0) return Say("Say which essay: read 3, or read and a part of its title.");
        Post[] found = [.. Library.Posts.Where(post => post.Slug.Equals(name, StringComparison.OrdinalIgnoreCase))];
        if (found.Length == 0) found = [.. Library.Posts.Where(post => Has(post.Slug, name) || Has(post.Title, name))];
        return found switch
        {
            [Post only] => Begin(only),
            [] => Say($"No essay is called {name}. Type list to hear them all."),
            _ => Say($"{name} fits {Speaker.Counted(found.Length, "essay")}: {string.Join("; ", found.Take(5).Select(post => post.Title))}. Say more of the title."),
        };
    }

    private static bool Has(string text, string part) => text.Contains(part, StringComparison.OrdinalIgnoreCase);

    private LinearAnswer Begin(Post post, string? fragment = null)
    {
        Spoken essay = Speaker.Tell(PageReader.Read(post, Read(post)));
        LinearReader reader = this with { Reading = new Reading(post, essay, 0), Numbers = Numbered.Essays };
        if (fragment is not null) return reader.GoTo(fragment);
        List<string> head = [$"Essay: {post.Title}", Facts(post)];
        if (post.Deck is { Length: > 0 } deck) head.Add(deck);
        head.Add($"{Speaker.Counted(essay.Headings.Length, "heading")}, {Speaker.Counted(essay.Links.Length, "link")}.");
        LinearAnswer first = reader.More(1);
        return first with { Lines = [.. head.SelectMany(Wrapped), "", .. first.Lines] };
    }

    private static string Facts(Post post)
    {
        string tags = post.Tags.IsEmpty ? "" : " Tags: " + string.Join(", ", post.Tags.Select(tag => tag.Name)) + ".";
        string category = post.Category is { Length: > 0 } known ? known + ", " : "";
        return $"{category}{post.Date.ToString("MMMM d, yyyy", CultureInfo.InvariantCulture)}, {Number(post.ReadingMinutes)} min.{tags}";
    }

    /// <summary>The next passages; a heading is told with what follows it.</summary>
    private LinearAnswer More(int count)
    {
        if (Reading is not { } reading) return Say("No essay is open. Type a number to read one.");
        List<string> lines = [];
        int next = reading.Next;
        while (count > 0 && next < reading.Essay.Passages.Length)
        {
            Passage passage = reading.Essay.Passages[next++];
            if (lines.Count > 0) lines.Add("");
            lines.AddRange(LinearText.Lines(passage, Width));
            if (!passage.IsHeading) count--;
        }

        if (next == reading.Essay.Passages.Length) lines.AddRange(Wrapped("End of the essay. Type next for the next one, back, or list."));
        return new LinearAnswer(this with { Reading = reading with { Next = next } }, [.. lines]);
    }

    private LinearAnswer Again()
    {
        if (Reading is not { } reading) return (this with { Listed = Math.Max(0, (Listed - 1) / PageLength * PageLength) }).List();
        int last = Math.Max(0, reading.Next - 1);
        while (last > 0 && reading.Essay.Passages[last - 1].IsHeading) last--;
        return (this with { Reading = reading with { Next = last } }).More(1);
    }

    private LinearAnswer Step(int by)
    {
        int at = Reading is null ? -1 : Posts.IndexOf(Reading.Post);
        if (Reading is null) return by > 0 ? ReadNumber(1) : Say("No essay is open. Type a number to read one.");
        int next = at + by;
        return next >= 0 && next < Posts.Length ? Begin(Posts[next]) : Say(by > 0 ? "This was the last essay. Type list." : "This was the first essay. Type list.");
    }

    private LinearAnswer Contents()
    {
        if (Reading is not { } reading) return Say("No essay is open. Type a number to read one.");
        if (reading.Essay.Headings.IsEmpty) return Say("This essay has no headings.");
        IEnumerable<string> lines = reading.Essay.Headings.Select((heading, i) => $"{Number(i + 1)}. Level {Number(heading.Level)}: {heading.Text}");
        return (this with { Numbers = Numbered.Headings }).Say([$"{Speaker.Counted(reading.Essay.Headings.Length, "heading")}.", .. lines, "Type a number to go there."]);
    }

    private LinearAnswer Go(int number)
    {
        if (Reading is not { } reading) return Say("No essay is open. Type a number to read one.");
        ImmutableArray<SpokenHeading> headings = reading.Essay.Headings;
        if (number < 1 || number > headings.Length) return Say($"There is no heading {Number(number)}. This essay has {Speaker.Counted(headings.Length, "heading")}.");
        return (this with { Reading = reading with { Next = headings[number - 1].Passage } }).More(1);
    }

    private LinearAnswer GoTo(string fragment)
    {
        Spoken essay = Reading!.Essay;
        int passage = essay.Headings.FirstOrDefault(heading => heading.Id == fragment)?.Passage ?? essay.Notes.GetValueOrDefault(fragment, -1);
        return passage < 0 ? Say($"There is no heading {fragment} in this essay.") : (this with { Reading = Reading with { Next = passage } }).More(1);
    }

    private LinearAnswer Links()
    {
        if (Reading is not { } reading) return Say("No essay is open. Type a number to read one.");
        if (reading.Essay.Links.IsEmpty) return Say("This essay has no links.");
        IEnumerable<string> lines = reading.Essay.Links.Select((link, i) => $"Link {Number(i + 1)}: {link.Text}, {link.Address}");
        return (this with { Numbers = Numbered.Links }).Say([.. lines, "Type a number to open one."]);
    }

    private LinearAnswer Open(string which)
    {
        if (which.StartsWith("link ", StringComparison.OrdinalIgnoreCase)) which = which[5..].Trim();
        if (which.StartsWith("note ", StringComparison.OrdinalIgnoreCase) && Reading is not null) return GoTo("fn:" + which[5..].Trim());
        if (Reading is not { } reading) return Say("No essay is open. Type a number to read one.");
        if (!IsNumber(which, out int number) || number < 1 || number > reading.Essay.Links.Length)
            return Say($"Say the number of a link: open link 2. This essay has {Speaker.Counted(reading.Essay.Links.Length, "link")}.");
        PostLinks links = new(Library.Root, [.. Library.Posts, .. Library.Translations]);
        return links.Resolve(reading.Post, reading.Essay.Links[number - 1].Address) switch
        {
            ToPost to => (this with { Before = Before.Push(reading) }).Begin(to.Post, to.Fragment),
            ToFragment to => (this with { Before = Before.Push(reading) }).GoTo(to.Fragment),
            ToWeb web => Say("This link leads out of here, to the address", web.Address),
            ToNowhere nowhere => Say(nowhere.Reason),
            _ => Say("This link leads nowhere."),
        };
    }

    private LinearAnswer Back()
    {
        if (!Before.IsEmpty)
        {
            LinearReader back = this with { Before = Before.Pop(out Reading before), Reading = before };
            return back.Say($"Back in {before.Post.Title}, passage {Number(before.Next)} of {Number(before.Essay.Passages.Length)}.");
        }

        return Reading is null ? Say("This is the list. Type quit to leave.") : (this with { Reading = null, Listed = 0 }).List();
    }

    private LinearAnswer Where() => Reading is { } reading
        ? Say($"Essay: {reading.Post.Title}, passage {Number(reading.Next)} of {Number(reading.Essay.Passages.Length)}.")
        : Say($"The list, {Speaker.Counted(Posts.Length, "essay")}{Narrowed}.");
}
