namespace Blog.Articles.Syntax.Scanning;

/// <summary>A heredoc that was announced and begins with the next line.</summary>
internal readonly record struct Pending(IState Body, Lexer Lexer, string Mark);
