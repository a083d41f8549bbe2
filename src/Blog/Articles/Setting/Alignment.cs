namespace Blog.Articles.Setting;

/// <summary>Where a row of text stands that is narrower than its column.</summary>
internal enum Alignment : byte { Left, Center, Right }
