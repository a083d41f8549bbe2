using Blog.Articles.Syntax.Rules;
using Blog.Articles.Syntax.Scanning;
using Blog.Themes;

namespace Blog.Articles.Syntax.Languages;

/// <summary>Assembly of any machine: what begins a line is a label, a directive or an instruction.</summary>
internal static class Assembly
{
    public static Language Create() => new()
    {
        Types = """
            rax rbx rcx rdx rsi rdi rsp rbp rip r8 r9 r10 r11 r12 r13 r14 r15 eax ebx ecx edx esi edi esp ebp ax bx cx dx al bl cl dl ah bh ch dh
            xmm0 xmm1 xmm2 xmm3 ymm0 ymm1 sp lr pc x0 x1 x2 x3 x4 x5 x8 x29 x30 w0 w1 w2 w3
            """,
        Keywords = "byte word dword qword ptr section global extern db dw dd dq resb equ",
        IgnoreCase = true,
        HasCalls = false,
        HasMembers = false,
        WordParts = ".$@",
        Lines = [new KeyLine(":") { Parts = ".$@", Role = Role.SyntaxAttribute }],
        Rules =
        [
            new LineComment(";"), Common.SlashComment, new LineComment("#") { NeedsSpace = true }, Common.StarComment,
            new Instruction(), new Prefixed(".", Role.SyntaxKeyword), new Prefixed("%", Role.SyntaxType), Common.Double, Common.Single,
        ],
    };

    private sealed class Instruction : Rule
    {
        public override string Starts => Letters;

        public override bool TryTake(Scanner scanner)
        {
            if (!scanner.IsFirstOnLine) return false;
            scanner.TakeTo(scanner.WordEnd(scanner.Position, "."), Role.SyntaxFunction);
            return true;
        }
    }
}
