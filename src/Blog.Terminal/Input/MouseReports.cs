using Blog.Terminal.Drawing;

namespace Blog.Terminal.Input;

/// <summary>Mouse reports in the SGR form (mode 1006): <c>CSI &lt; button ; column ; row M</c>, or <c>m</c> for a release.</summary>
internal static class MouseReports
{
    private const int Shift = 4, Alt = 8, Control = 16, Motion = 32, Wheel = 64;

    /// <summary>No window is wider or higher. More comes from a terminal that counts pixels, or from somebody who plays tricks.</summary>
    private const int FarthestCell = 10_000;

    internal static MouseEvent? Of(in CsiSequence sequence)
    {
        int bits = sequence.Parameter(0, -1), column = sequence.Parameter(1), row = sequence.Parameter(2);
        if (sequence.Count != 3 || bits is < 0 or >= 2 * Wheel) return null;
        if (column is < 1 or > FarthestCell || row is < 1 or > FarthestCell) return null;

        bool isRelease = sequence.Final == 'm', isMotion = (bits & Motion) != 0, isWheel = (bits & Wheel) != 0;
        if (isWheel && (isRelease || isMotion)) return null;
        MouseAction action = isMotion ? MouseAction.Move : isRelease ? MouseAction.Release : MouseAction.Press;
        return new MouseEvent(action, Button(bits & 3, isWheel), new Position(column - 1, row - 1), Modifiers(bits));
    }

    private static MouseButton Button(int number, bool isWheel) =>
        (isWheel, number) switch
        {
            (false, 3) => MouseButton.None,
            (false, _) => (MouseButton)((int)MouseButton.Left + number),
            (true, _) => (MouseButton)((int)MouseButton.WheelUp + number),
        };

    private static KeyModifiers Modifiers(int bits) =>
        ((bits & Shift) != 0 ? KeyModifiers.Shift : KeyModifiers.None)
        | ((bits & Alt) != 0 ? KeyModifiers.Alt : KeyModifiers.None)
        | ((bits & Control) != 0 ? KeyModifiers.Control : KeyModifiers.None);
}
