using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>Clojure, Scheme, Common Lisp, Emacs Lisp.</summary>
internal static class Lisp
{
    public static Language Create() => new()
    {
        Keywords = """
            and begin case catch cond cond-> cond->> declare def define define-syntax defclass defconst defcustom defmacro defmethod defmulti defn defn- defparameter defprotocol defrecord
            defstruct deftype defun defvar do dolist doseq dotimes finally fn for if if-let if-not import in-ns lambda let let* letrec loop ns or progn quote recur
            require reify set! setf setq syntax-rules throw try unless when when-let when-not
            """,
        Constants = "true false nil t",
        BeforeFunction = "def define defmacro defmethod defmulti defn defn- defun",
        BeforeType = "defclass defprotocol defrecord defstruct deftype ns",
        HasCalls = false,
        HasMembers = false,
        WordStarts = "*<>=!?$%&",
        WordParts = "-+*/<>=!?$%&.#'|",
        Rules =
        [
            new LineComment(";"), new BlockComment("#|", "|#") { IsNested = true }, new Quote("\"", inside: [Escape.Backslash]) { HasLines = true },
            new ListHead(), new Prefixed("#:", Role.SyntaxConstant) { Parts = "-" }, new Prefixed("::", Role.SyntaxConstant) { Parts = "-./?" },
            new Prefixed(":", Role.SyntaxConstant) { Parts = "-./?!*" }, new Prefixed("#\\", Role.SyntaxString), new Prefixed("\\", Role.SyntaxString),
            new Prefixed("#", Role.SyntaxConstant),
        ],
    };
}
