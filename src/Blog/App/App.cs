using System.Collections.Immutable;
using Blog.Terminal.Drawing;
using Blog.Terminal.Input;
using Blog.Themes;

namespace Blog.App;

/// <summary>The program as two pure functions: what a message changes, and what the screen shows.</summary>
public static class App
{
    public static Step Update(Model model, Message message) => message switch
    {
        KeyTyped typed => Press(model, typed.Key),
        PointerUsed or TextPasted => Offer(model, message),
        WindowResized resized => Resize(model, resized),
        TraitsLearned learned => Learn(model, learned),
        ThemeChosen chosen => Tell(model with { Surroundings = model.Surroundings with { Theme = chosen.Theme } }, message),
        Noticed noticed => new Step(model with { Surroundings = model.Surroundings with { Notice = noticed.Text, NoticeAddress = noticed.Address } }),
        Several several => UpdateAll(model, several.Messages),
        TerminalWanted wanted => new Step(model, [new LendTerminal(wanted.Work)]),
        ProcessResumed => new Step(model, [new Repaint()]),
        EndRequested end => new Step(model, [new Quit(end.ExitCode)]),
        // Chosen by name, not by key: for the screen on top, as a key would be.
        ProgramAction => Offer(model, message),
        _ => Tell(model, message),
    };

    public static Frame View(Model model)
    {
        CellBuffer cells = new(model.Surroundings.Window);
        View view = Blog.App.View.Still;
        cells.Fill(cells.Bounds, model.Surroundings.Theme[Role.Text]);
        if (TooSmall.Applies(model.Surroundings.Window))
        {
            TooSmall.Draw(cells, model.Surroundings);
        }
        else
        {
            int first = Math.Max(0, model.Screens.FindLastIndex(screen => screen.CoversAll));
            foreach (Screen screen in model.Screens.AsSpan()[first..]) view = screen.Draw(cells, model.Surroundings);
        }

        TerminalModes modes = TerminalModes.FullScreen with
        {
            Title = view.Title,
            Mouse = model.MouseWanted ? MouseReporting.Drag : MouseReporting.Off,
            DisambiguatedKeys = model.Surroundings.Traits.KittyKeyboard,
        };
        // A selection may be scrolled out of its list; the cursor cannot follow it out of the window.
        Position? cursor = view.Cursor is { } at && cells.Bounds.Contains(at) ? at : null;
        return new Frame(cells, cursor, modes, view.Scrolling);
    }

    private static Step Press(Model model, Key key)
    {
        model = model with { Surroundings = model.Surroundings with { Notice = null } };
        KeyMap keys = model.Surroundings.Keys.Of(model.Top.Keys);
        if (model.Top.TakesText) return Offer(model, IsTyped(key) ? new KeyTyped(key) : keys.Find([key]).Binding?.Message(null) ?? new KeyTyped(key));

        (Binding? binding, int? count, PendingKeys rest) = model.Pending.Press(key, keys);
        model = model with { Pending = rest };
        if (binding is not null) return Offer(model, binding.Message(count));
        return rest == PendingKeys.None ? Offer(model, new KeyTyped(key)) : new Step(model);
    }

    /// <summary>A terminal may have moved what stood on it about, even when the window has its old size again.</summary>
    private static Step Resize(Model model, WindowResized resized)
    {
        Step step = Tell(model with { Surroundings = model.Surroundings with { Window = resized.Size } }, resized);
        return step with { Effects = step.Effects.Add(new Repaint()) };
    }

    /// <summary>A key that writes something: where text is taken it does that, even if a reader's settings have it bound.</summary>
    private static bool IsTyped(Key key) => key.Code is KeyCode.Character or KeyCode.Space && (key.Modifiers & ~KeyModifiers.Shift) == KeyModifiers.None;

    private static Step Learn(Model model, TraitsLearned learned)
    {
        Step step = Tell(model with { Surroundings = model.Surroundings with { Traits = learned.Traits } }, learned);
        return learned.Next.IsEmpty ? step : step with { Effects = step.Effects.Add(new Ask(learned.Next)) };
    }

    /// <summary>Gives a message to the screen on top; what it does not want, and is for the whole program, happens here.</summary>
    private static Step Offer(Model model, Message message)
    {
        if (model.Top.Update(message, model.Surroundings) is { } turn) return Take(model, model.Screens.Length - 1, turn);
        return message switch
        {
            LeaveProgram => new Step(model, [new Quit()]),
            SuspendProgram => new Step(model, [new Suspend()]),
            RepaintScreen => new Step(model, [new Repaint()]),
            ToggleMouse => Update(model with { MouseWanted = !model.MouseWanted }, new Noticed(
                model.MouseWanted ? "The mouse is the terminal's own. M takes it back." : "The mouse works in the reader.")),
            _ => new Step(model),
        };
    }

    /// <summary>Tells every screen, from the bottom to the top.</summary>
    private static Step Tell(Model model, Message message)
    {
        ImmutableArray<Effect> effects = [];
        for (int i = 0; i < model.Screens.Length; i++)
        {
            if (model.Screens[i].Update(message, model.Surroundings) is not { } turn) continue;
            Step step = Take(model, i, turn);
            (model, effects) = (step.Model, effects.AddRange(step.Effects));
            if (model.Screens.IsEmpty) break;
        }

        return new Step(model, effects);
    }

    private static Step Take(Model model, int index, Turn turn)
    {
        ImmutableArray<Screen> screens = turn.Screen is { } screen ? model.Screens.SetItem(index, screen) : model.Screens.RemoveAt(index);
        if (turn.Opened is { } opened) screens = screens.Add(opened);
        if (screens.IsEmpty) return new Step(model, [.. turn.Effects, new Quit()]);

        Step step = UpdateAll(model with { Screens = screens }, turn.Sent);
        return step with { Effects = turn.Effects.AddRange(step.Effects) };
    }

    private static Step UpdateAll(Model model, ImmutableArray<Message> messages)
    {
        Step step = new(model);
        foreach (Message message in messages)
        {
            Step next = Update(step.Model, message);
            step = new Step(next.Model, step.Effects.AddRange(next.Effects));
        }

        return step;
    }

    private static int FindLastIndex(this ImmutableArray<Screen> screens, Predicate<Screen> wanted)
    {
        for (int i = screens.Length - 1; i >= 0; i--)
        {
            if (wanted(screens[i])) return i;
        }

        return -1;
    }
}
