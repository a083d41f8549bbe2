using Blog.Terminal.Text;

namespace Blog.Articles.Setting;

/// <summary>A row that is set but has not got its final place yet.</summary>
/// <param name="Source">Where its first character came from, or for a drawn row (blank, rule) the place that it would like.</param>
/// <param name="IsDrawn">True for a row of our own, which gives way when a row of text has the same place.</param>
internal readonly record struct Row(Line Content, int Source, bool IsDrawn, LineExtent Extent = default);
