using System.Text;
using Blog.App;
using Blog.Effects;
using Blog.Posts;
using Blog.Screens;
using Blog.State;
using Blog.Terminal.Device;
using Blog.Terminal.Drawing;
using Blog.Themes;

namespace Blog.Tests.Support;

/// <summary>
/// A reader at a terminal in memory, as a person would use it: keys go in as bytes, the screen is what the bytes that come out make of
/// a strict terminal. Effects are done at once, so that a key and its outcome are one step.
/// </summary>
internal sealed class TestReader : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 25);

    private static readonly DateTimeOffset Usual = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    private DateTimeOffset _now;
    private readonly Queue<Message> _mailbox = new();
    private readonly InputMessages _input;
    private readonly Loop _loop;
    private readonly FrameWriter _writer = new();
    private readonly MemoryTerminal _terminal;
    private readonly EffectPerformer _performer;
    private WrittenFrame? _shown;

    private TestReader(Func<Library> load, int width, int height, Screen first, StateKeeper? keeper = null, DateTimeOffset now = default, TerminalTraits? known = null)
    {
        _now = now == default ? Usual : now;
        TerminalTraits traits = known ?? new TerminalTraits { Colors = ColorDepth.TrueColor };
        _terminal = new MemoryTerminal(new Size(width, height), new MemoryTerminalOptions { Answers = false });
        _input = new InputMessages(traits);
        Model model = new([first], new Surroundings(new Size(width, height), TerminalTheme.Instance) { Traits = traits });
        _loop = new Loop(model, _performer = new EffectPerformer(() => [load()], work => work()) { Keeper = keeper, Open = OpenInBrowser }, _mailbox.Enqueue);
        _loop.Perform(new LoadLibrary());
        Settle();
    }

    /// <summary>True when there is a browser that the reader would see.</summary>
    internal bool HasBrowser { get; set; }

    /// <summary>The addresses that went to the browser.</summary>
    internal List<string> Opened { get; } = [];

    /// <summary>What is on the clipboard of the terminal, or null.</summary>
    internal string? Copied => _terminal.Clipboard;

    internal Theme Theme => _loop.Model.Surroundings.Theme;

    internal int? ExitCode => _loop.ExitCode;

    internal TerminalTraits Traits => _loop.Model.Surroundings.Traits;

    internal BrowseScreen Browse => (BrowseScreen)_loop.Model.Screens[0];

    internal Screen Top => _loop.Model.Top;

    internal Frame Frame => _loop.View();

    /// <summary>What the screen should show.</summary>
    internal CellBuffer Cells => _loop.View().Cells;

    internal SearchScreen Search => Assert.IsType<SearchScreen>(_loop.Model.Top);

    internal Position? Cursor => _terminal.Cursor;

    /// <summary>The keys of the screen under the one on top.</summary>
    internal IEnumerable<Binding> KeysBelow => _loop.Model.Screens[^2].Keys.Bindings;

    /// <summary>What stands on the screen, row by row, without the blanks at the ends.</summary>
    internal string Text => _terminal.Text;

    internal string[] Rows => Text.Split('\n');

    /// <summary>The rows without the bar at the side.</summary>
    internal string[] Lines => [.. Rows.Select(row => row.TrimEnd('▐', ' '))];

    internal string Picture => _terminal.Picture;

    /// <summary>What the terminal was sent for the last step, in bytes.</summary>
    internal int BytesOfLastStep { get; private set; }

    internal static TestReader OnTheNineEssays(int width, int height, BrowseScreen? first = null) => On(Repository.Posts, width, height, first);

    /// <summary>At a terminal of which so much is known.</summary>
    internal static TestReader At(TerminalTraits traits, int width, int height, BrowseScreen? first = null) =>
        new(() => PostFolder.Load(Repository.Posts, new PostFolderOptions { Today = Today }), width, height, first ?? new BrowseScreen(), known: traits);

    internal static TestReader On(string folder, int width, int height, BrowseScreen? first = null) =>
        new(() => PostFolder.Load(folder, new PostFolderOptions { Today = Today }), width, height, first ?? new BrowseScreen());

    /// <param name="first">The reader as it starts, such as one with a filter.</param>
    internal static TestReader Over(Library library, int width, int height, BrowseScreen? first = null) =>
        Over(() => library, width, height, first);

    /// <param name="load">Asked again when the reader reloads.</param>
    internal static TestReader Over(Func<Library> load, int width, int height, BrowseScreen? first = null) => new(load, width, height, first ?? new BrowseScreen());

    /// <summary>A reader who is remembered in a file.</summary>
    internal static TestReader Remembered(string folder, string stateFile, int width, int height, DateTimeOffset now) => new(
        () => PostFolder.Load(folder, new PostFolderOptions { Today = Today }), width, height, new BrowseScreen(),
        new StateKeeper(new StateStore(stateFile, folder, new StoppedClock(now))), now);

    /// <summary>Time passes, and nobody does anything.</summary>
    internal TestReader Wait(TimeSpan time)
    {
        _now += time;
        Settle();
        return this;
    }

    internal TestReader Reload() => Press("R");

    internal TestReader Press(params ReadOnlySpan<string> keys)
    {
        foreach (string key in keys) Send(KeyBytes.Of(key));
        return this;
    }

    /// <summary>Types a text, key by key.</summary>
    internal TestReader Type(string text)
    {
        foreach (char c in text) Send(c.ToString());
        return this;
    }

    internal TestReader Send(string text) => Send(Encoding.UTF8.GetBytes(text));

    internal TestReader Send(ReadOnlySpan<byte> bytes)
    {
        foreach (Message message in _input.From(new BytesArrived(bytes.ToArray()))) _mailbox.Enqueue(message);
        if (_input.HasPending) foreach (Message message in _input.From(null)) _mailbox.Enqueue(message);
        Settle();
        return this;
    }

    internal TestReader Resize(int width, int height)
    {
        _terminal.Resize(new Size(width, height));
        _mailbox.Enqueue(new WindowResized(new Size(width, height)));
        Settle();
        return this;
    }

    internal MouseReporting Mouse => _terminal.Modes.Mouse;

    internal TestReader WheelDown(int x, int y) => Point(64 + 1, x, y, 'M');

    internal TestReader WheelUp(int x, int y) => Point(64, x, y, 'M');

    internal TestReader Click(int x, int y) => MouseDown(x, y).MouseUp(x, y);

    internal TestReader MouseDown(int x, int y) => Point(0, x, y, 'M');

    internal TestReader MouseUp(int x, int y) => Point(0, x, y, 'm');

    /// <summary>Moves the mouse while its left button is down.</summary>
    internal TestReader MouseMove(int x, int y) => Mouse == MouseReporting.Drag ? Point(32, x, y, 'M') : this;

    /// <summary>What a terminal reports of its mouse, if it was asked to (mode 1006).</summary>
    private TestReader Point(int button, int x, int y, char final) => Mouse == MouseReporting.Off ? this : Send($"\e[<{button};{x + 1};{y + 1}{final}");

    internal TestReader Shows(string text)
    {
        Assert.True(Text.Contains(text, StringComparison.Ordinal), $"The screen does not show: {text}\n{Picture}");
        return this;
    }

    internal TestReader DoesNotShow(string text)
    {
        Assert.False(Text.Contains(text, StringComparison.Ordinal), $"The screen shows: {text}\n{Picture}");
        return this;
    }

    /// <summary>The first row that has a text in it.</summary>
    internal int RowOf(string text)
    {
        int row = Array.FindIndex(Rows, row => row.Contains(text, StringComparison.Ordinal));
        Assert.True(row >= 0, $"No row has: {text}\n{Picture}");
        return row;
    }

    /// <summary>Moves the selection of the filter panel to a tag.</summary>
    internal TestReader SelectTag(string tag)
    {
        FacetsScreen panel = Assert.IsType<FacetsScreen>(_loop.Model.Top);
        int index = panel.Values.IndexOf(tag);
        Assert.True(index >= 0, $"No tag is called {tag}.\n{Picture}");
        Press("g");
        for (int i = 0; i < index; i++) Press("j");
        return this;
    }

    internal TestReader ChooseTag(string tag) => SelectTag(tag).Press("Enter");

    internal void Leave()
    {
        _performer.Dispose();
        _terminal.Dispose();
    }

    internal void TerminalIsAsFound() => Assert.True(_terminal.IsAsFound, _terminal.Difference);

    public void Dispose() => Leave();

    private bool OpenInBrowser(string address)
    {
        if (HasBrowser) Opened.Add(address);
        return HasBrowser;
    }

    private void Settle()
    {
        _loop.Tick(_now);
        while (_mailbox.TryDequeue(out Message? message)) _loop.Take(message);
        if (_loop.RepaintAsked) _shown = _shown?.Forget();
        _loop.RepaintAsked = false;
        BytesOfLastStep = 0;
        if (_loop.ExitCode is null) Show(_loop.View());
        foreach (ReadOnlyMemory<byte> bytes in _loop.Outgoing) _terminal.Write(bytes.Span, _shown?.Undo ?? default);
        _loop.Outgoing.Clear();
    }

    private void Show(Frame frame)
    {
        _shown = _writer.Write(_shown, frame, Traits);
        BytesOfLastStep = _shown.Bytes.Length;
        if (BytesOfLastStep > 0) _terminal.Write(_shown.Bytes.Span, _shown.Undo);
        string wanted = frame.Cells.ToString();
        Assert.True(wanted == Text, $"The terminal does not show the frame. Wanted:\n{wanted}\nShown:\n{Text}");
    }

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
