namespace Blog.Terminal.Device;

/// <summary>
/// How far the terminal is behind. The program's own queue to a terminal is short, but between the two may be a line with others that hold
/// seconds of frames (sshd's, the network's), and a write into them returns at once. So now and then a frame is followed by a question that
/// every terminal answers; until the answer no more than some hundred bytes are sent after it. Used by one thread at a time.
/// </summary>
/// <remarks>
/// The road not taken: a fixed rate of frames, which is too high for one line and too low for another. A terminal that was never heard
/// to answer this question is not waited for.
/// </remarks>
internal sealed class FramePace(TimeProvider clock)
{
    /// <summary>A question costs 4 bytes, so it is not asked after every line of scroll.</summary>
    private const int BytesBetweenQuestions = 200;

    /// <summary>
    /// How much may be on its way before the next frame waits. More than a few lines of scroll, so that on a usual line nothing ever waits; less
    /// than a second of a slow one.
    /// </summary>
    private const int Window = 600;

    /// <summary>A terminal that answers, but not for so long, is another one by now: it is not waited for any more.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Queue<(int Bytes, long Asked)> _questions = [];
    private bool _answers;
    private int _onTheWay;
    private int _sinceQuestion;

    /// <summary>DSR 5, "are you in order?" (VT100 user guide, "Reports"; ECMA-48, 8.3.35).</summary>
    internal static ReadOnlySpan<byte> Question => "\e[5n"u8;

    /// <summary>Zero when the next frame may be sent, else how long to wait for an answer at most.</summary>
    internal TimeSpan Wait
    {
        get
        {
            if (_onTheWay < Window || !_questions.TryPeek(out (int Bytes, long Asked) oldest)) return TimeSpan.Zero;
            TimeSpan left = Patience - clock.GetElapsedTime(oldest.Asked);
            if (left > TimeSpan.Zero) return left;
            _answers = false;
            Forget();
            return TimeSpan.Zero;
        }
    }

    /// <summary>A frame is sent.</summary>
    /// <returns>True when the question is to follow it.</returns>
    internal bool Sends(int bytes)
    {
        _sinceQuestion += bytes;
        if (!_answers || _sinceQuestion < BytesBetweenQuestions) return false;
        _questions.Enqueue((_sinceQuestion, clock.GetTimestamp()));
        _onTheWay += _sinceQuestion;
        _sinceQuestion = 0;
        return true;
    }

    /// <summary>An answer came. One that was not waited for says that the terminal answers.</summary>
    internal void Answered()
    {
        if (_questions.TryDequeue(out (int Bytes, long Asked) oldest)) _onTheWay -= oldest.Bytes;
        else _answers = true;
    }

    /// <summary>Another program had the terminal, and may have taken the answers.</summary>
    internal void Forget()
    {
        _questions.Clear();
        _onTheWay = _sinceQuestion = 0;
    }
}
