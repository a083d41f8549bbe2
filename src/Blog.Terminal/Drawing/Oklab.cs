using Blog.Terminal.Text;

namespace Blog.Terminal.Drawing;

/// <summary>A colour in Björn Ottosson's Oklab (bottosson.github.io/posts/oklab), where equal distances look about equal.</summary>
/// <param name="L">Lightness, 0 to 1.</param>
/// <param name="A">From green to red.</param>
/// <param name="B">From blue to yellow.</param>
internal readonly record struct Oklab(double L, double A, double B)
{
    public static Oklab Of(Color rgb)
    {
        (double r, double g, double b) = (Linear(rgb.R), Linear(rgb.G), Linear(rgb.B));
        double l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        double m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        double s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        return new Oklab(
            (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s),
            (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s),
            (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s));
    }

    /// <summary>The square of the distance.</summary>
    public double Distance(Oklab other)
    {
        (double l, double a, double b) = (L - other.L, A - other.A, B - other.B);
        return (l * l) + (a * a) + (b * b);
    }

    private static double Linear(byte component)
    {
        double c = component / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
    }
}
