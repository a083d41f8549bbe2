using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Blog.Terminal.Device.Unix;

/// <summary>Takes every signal that can be taken, so that none ends or stops the program before the terminal is as it was found.</summary>
[UnsupportedOSPlatform("windows")]
internal static class SignalWatch
{
    private static readonly EndSignal[] EndSignals =
    [
        new(UnixPlatform.SignalHangUp, EndReason.HungUp),
        new(UnixPlatform.SignalInterrupt, EndReason.Interrupted),
        new(UnixPlatform.SignalQuit, EndReason.Quit),
        new(UnixPlatform.SignalTerminate, EndReason.Terminated),

        // Nobody sends these to a reader, but unhandled they end it.
        new(UnixPlatform.SignalAlarm, EndReason.Terminated),
        new(UnixPlatform.Current.SignalUser1, EndReason.Terminated),
        new(UnixPlatform.Current.SignalUser2, EndReason.Terminated),
    ];

    // In a static field, because a registration that nobody holds is collected, and its handler is gone.
    private static readonly List<PosixSignalRegistration> Registrations = [];

    /// <summary>The handlers run on threads of their own, any number at a time.</summary>
    internal static void Start(ISignalled signalled)
    {
        foreach (EndSignal signal in EndSignals)
        {
            Ending ending = new(signal.Reason, 128 + signal.Number);
            Registrations.Add(Register(SignalOf(signal.Number), () => signalled.End(ending)));
        }

        Registrations.Add(Register(PosixSignal.SIGWINCH, signalled.Resize));
        Registrations.Add(Register(PosixSignal.SIGTSTP, signalled.Stop));
        Registrations.Add(Register(PosixSignal.SIGCONT, signalled.Continue));
    }

    private static PosixSignalRegistration Register(PosixSignal signal, Action handle) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        handle();
    });

    /// <summary>.NET's own names are negative; it also takes the system's numbers, but not for those that have a name.</summary>
    private static PosixSignal SignalOf(int number) => number switch
    {
        UnixPlatform.SignalHangUp => PosixSignal.SIGHUP,
        UnixPlatform.SignalInterrupt => PosixSignal.SIGINT,
        UnixPlatform.SignalQuit => PosixSignal.SIGQUIT,
        UnixPlatform.SignalTerminate => PosixSignal.SIGTERM,
        _ => (PosixSignal)number,
    };

    private readonly record struct EndSignal(int Number, EndReason Reason);
}

/// <summary>What signals ask for.</summary>
internal interface ISignalled
{
    void End(Ending ending);

    void Resize();

    void Stop();

    void Continue();
}
