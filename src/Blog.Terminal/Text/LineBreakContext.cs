using static Blog.Terminal.Text.LineBreakClass;

namespace Blog.Terminal.Text;

/// <summary>
/// The rules of UAX 14 in their order, and what they need to know of the text before a gap. LB1 (which class a code point has) is
/// done in the table, LB2 and LB3 (the ends of the text) by the caller.
/// </summary>
internal struct LineBreakContext
{
    private enum NumberPart : byte { None, Digits, Closed }

    // A text begins as a line does after a mandatory break.
    private LineBreakClass _left = BK;

    // What stands before the spaces that the gap follows; the same as _left where there are none.
    private LineBreakClass _beforeSpaces = BK;

    private NumberPart _number;
    private bool _afterJoiner;
    private bool _afterHebrewHyphen;
    private bool _afterHalfFlag;

    public LineBreakContext()
    {
    }

    /// <summary>Steps over the next code point.</summary>
    /// <param name="next">Its class.</param>
    /// <param name="rest">The text after it.</param>
    /// <returns>Whether a line may begin with it.</returns>
    public BreakOpportunity Before(LineBreakClass next, ReadOnlySpan<char> rest)
    {
        bool joins = next is CM or ZWJ;
        BreakOpportunity result = BreakOpportunity.None;
        if (!joins || _left is BK or CR or LF or NL or SP or ZW)
        {
            LineBreakClass resolved = joins ? AL : next; // LB10
            result = Decide(resolved, rest);
            Advance(resolved);
        }

        // Else LB9: it becomes a part of what it follows, and changes nothing.
        _afterJoiner = next == ZWJ;
        return result;
    }

    private readonly BreakOpportunity Decide(LineBreakClass next, ReadOnlySpan<char> rest)
    {
        if (_left is BK or LF or NL || (_left == CR && next != LF)) return BreakOpportunity.Mandatory; // LB4, LB5
        return IsAllowed(next, rest) ? BreakOpportunity.Allowed : BreakOpportunity.None;
    }

    private readonly bool IsAllowed(LineBreakClass next, ReadOnlySpan<char> rest)
    {
        if (next is BK or CR or LF or NL or SP or ZW) return false; // LB5, LB6, LB7
        if (_beforeSpaces == ZW) return true; // LB8
        if (_afterJoiner) return false; // LB8a
        if (next == WJ || _left == WJ) return false; // LB11
        if (_left == GL || (next == GL && _left is not (SP or BA or HY))) return false; // LB12, LB12a
        if (next is CL or CP or EX or IS or SY) return false; // LB13
        if (_beforeSpaces is OP or OPN) return false; // LB14
        if (_beforeSpaces == QU && next is OP or OPN) return false; // LB15
        if (_beforeSpaces is CL or CP && next == NS) return false; // LB16
        if (_beforeSpaces == B2 && next == B2) return false; // LB17
        if (_left == SP) return true; // LB18
        if (next == QU || _left == QU) return false; // LB19
        if (next == CB || _left == CB) return true; // LB20
        if (next is BA or HY or NS || _left == BB) return false; // LB21
        if (_afterHebrewHyphen) return false; // LB21a
        if (next == IN) return false; // LB22
        return !IsWithinNumber(next, rest) && !IsWithinFlag(next) && !StickTogether(_left, next); // LB31
    }

    // LB25: ( PR | PO )? ( OP | HY )? NU ( NU | SY | IS )* ( CL | CP )? ( PR | PO )?
    private readonly bool IsWithinNumber(LineBreakClass next, ReadOnlySpan<char> rest) => next switch
    {
        NU => _number == NumberPart.Digits || _left is PR or PO or OP or OPN or HY,
        PR or PO => _number != NumberPart.None,
        OP or OPN => _left is PR or PO && BeginsWithDigit(rest),
        _ => false,
    };

    // LB30a: regional indicators by two.
    private readonly bool IsWithinFlag(LineBreakClass next) => next == RI && _afterHalfFlag;

    private static bool StickTogether(LineBreakClass left, LineBreakClass right) => (left, right) switch
    {
        (SY, HL) => true, // LB21b
        (AL or HL, NU) or (NU, AL or HL) => true, // LB23
        (PR, ID or IDP or EB or EM) or (ID or IDP or EB or EM, PO) => true, // LB23a
        (PR or PO, AL or HL) or (AL or HL, PR or PO) => true, // LB24
        (JL, JL or JV or H2 or H3) or (JV or H2, JV or JT) or (JT or H3, JT) => true, // LB26
        (JL or JV or JT or H2 or H3, PO) or (PR, JL or JV or JT or H2 or H3) => true, // LB27
        (AL or HL or IS, AL or HL) => true, // LB28, LB29
        (AL or HL or NU, OPN) or (CP, AL or HL or NU) => true, // LB30
        (EB or IDP, EM) => true, // LB30b
        _ => false,
    };

    private void Advance(LineBreakClass next)
    {
        _number = next switch
        {
            NU => NumberPart.Digits,
            SY or IS when _number == NumberPart.Digits => NumberPart.Digits,
            CL or CP when _number == NumberPart.Digits => NumberPart.Closed,
            _ => NumberPart.None,
        };
        _afterHebrewHyphen = _left == HL && next is HY or BA;
        _afterHalfFlag = next == RI && !(_left == RI && _afterHalfFlag);
        _left = next;
        if (next != SP) _beforeSpaces = next;
    }

    private static bool BeginsWithDigit(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int length = LineBreakRules.First(text, out LineBreakClass first);
            if (first is not (CM or ZWJ)) return first == NU;
            text = text[length..];
        }

        return false;
    }
}
