using Blog.Terminal.Drawing;

namespace Blog.Terminal.Device;

/// <summary>The private modes of a terminal in memory, its keyboard's stacks and its titles.</summary>
internal sealed class MemoryTerminalModes(TerminalTraits traits)
{
    private const int Wrap = 7, CursorShown = 25, SideMargins = 69, Alternate = 1049, Synchronized = 2026;

    private readonly HashSet<int> _set = [Wrap, CursorShown];
    private readonly Stack<int> _mainKeys = new(), _alternateKeys = new();
    private readonly Stack<string> _titles = new();

    public bool this[int mode] => _set.Contains(mode);

    public bool ShowsCursor => this[CursorShown];

    public bool IsAlternate => this[Alternate];

    public bool IsSynchronized => this[Synchronized];

    public bool HasSideMargins => this[SideMargins];

    public string Title { get; set; } = "shell";

    /// <summary>The flags of kitty's keyboard protocol on the screen that is shown.</summary>
    public int KeyFlags => Keys.Count > 0 ? Keys.Peek() : 0;

    private Stack<int> Keys => IsAlternate ? _alternateKeys : _mainKeys;

    public bool Knows(int mode) => mode switch
    {
        SideMargins => traits.LeftRightMargins,
        Synchronized => traits.SynchronizedOutput,
        _ => mode is Wrap or CursorShown or Alternate or 1000 or 1002 or 1004 or 1006 or 2004,
    };

    public void Set(int mode, bool isSet)
    {
        if (isSet) _set.Add(mode);
        else _set.Remove(mode);
    }

    public void PushKeys(int flags) => Keys.Push(flags);

    public void SetKeys(int flags)
    {
        if (Keys.Count > 0) Keys.Pop();
        Keys.Push(flags);
    }

    public bool PopKeys() => Keys.TryPop(out _);

    public void PushTitle() => _titles.Push(Title);

    public bool PopTitle()
    {
        if (!_titles.TryPop(out string? title)) return false;
        Title = title;
        return true;
    }

    /// <summary>What is not as a shell left it, or null.</summary>
    public string? Difference()
    {
        if (!this[Wrap]) return "lines do not wrap";
        if (!ShowsCursor) return "the cursor is hidden";
        if (_set.Except([Wrap, CursorShown]).Any()) return $"these modes are set: {string.Join(' ', _set.Except([Wrap, CursorShown]))}";
        if (_mainKeys.Count > 0) return "the keyboard is not as it was";
        return _titles.Count > 0 || Title != "shell" ? $"the title is {Title}, and {_titles.Count} are on the stack" : null;
    }

    /// <summary>The modes in the words of a frame.</summary>
    public TerminalModes Summary => new()
    {
        AlternateScreen = IsAlternate,
        AutoWrap = this[Wrap],
        BracketedPaste = this[2004],
        FocusReporting = this[1004],
        Mouse = !this[1006] ? MouseReporting.Off : this[1002] ? MouseReporting.Drag : this[1000] ? MouseReporting.Buttons : MouseReporting.Off,
        DisambiguatedKeys = (KeyFlags & 1) != 0,
        Title = Title,
    };
}
