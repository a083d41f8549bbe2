using System.Collections.Frozen;

namespace Blog.Articles.Formulas;

/// <summary>LaTeX's names of signs, and what they are in Unicode.</summary>
internal static class MathSigns
{
    private static readonly FrozenDictionary<string, MathSign> Table = Read(
        (MathClass.Ordinary, """
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ varkappa ϰ lambda λ mu μ nu ν xi ξ
            omicron ο pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω
            Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω digamma ϝ
            infty ∞ partial ∂ nabla ∇ hbar ℏ hslash ℏ ell ℓ wp ℘ Re ℜ Im ℑ aleph ℵ beth ℶ gimel ℷ daleth ℸ imath ı jmath ȷ eth ð mho ℧
            emptyset ∅ varnothing ∅ forall ∀ exists ∃ nexists ∄ neg ¬ lnot ¬ top ⊤ bot ⊥ angle ∠ measuredangle ∡ sphericalangle ∢ triangle △
            triangledown ▽ square □ Box □ blacksquare ■ diamond ⋄ Diamond ◇ lozenge ◊ bigstar ★ clubsuit ♣ diamondsuit ♢ heartsuit ♡ spadesuit ♠
            flat ♭ natural ♮ sharp ♯ checkmark ✓ prime ′ backprime ‵ degree ° circledR ® dag † dagger † ddag ‡ ddagger ‡ S § P ¶ copyright © pounds £
            yen ¥ euro € ldots … dots … dotsc … dotsb ⋯ dotsm ⋯ dotsi ⋯ dotso … cdots ⋯ vdots ⋮ ddots ⋱ iddots ⋰ hdots … mathellipsis …
            backslash \ surd √ complement ∁ Bbbk 𝕜 Finv Ⅎ Game ⅁ nolinebreak _ # # $ $ % % & & _ _ { { } } R ℝ N ℕ Z ℤ Q ℚ C ℂ reals ℝ
            aa å AA Å ae æ AE Æ oe œ OE Œ o ø O Ø l ł L Ł ss ß i ı j ȷ
            """),
        (MathClass.Binary, """
            pm ± mp ∓ times × div ÷ ast ∗ star ⋆ circ ∘ bullet ∙ cdot · centerdot · cap ∩ cup ∪ Cap ⋒ Cup ⋓ uplus ⊎ sqcap ⊓ sqcup ⊔ vee ∨ lor ∨
            wedge ∧ land ∧ setminus ∖ smallsetminus ∖ wr ≀ amalg ⨿ oplus ⊕ ominus ⊖ otimes ⊗ oslash ⊘ odot ⊙ bigcirc ◯ dotplus ∔ ltimes ⋉ rtimes ⋊
            leftthreetimes ⋋ rightthreetimes ⋌ curlywedge ⋏ curlyvee ⋎ barwedge ⊼ veebar ⊻ intercal ⊺ boxplus ⊞ boxminus ⊟ boxtimes ⊠ boxdot ⊡
            circledast ⊛ circledcirc ⊚ circleddash ⊝ divideontimes ⋇ lhd ⊲ rhd ⊳ unlhd ⊴ unrhd ⊵ triangleleft ◁ triangleright ▷
            bigtriangleup △ bigtriangledown ▽ bmod mod slash /
            """),
        (MathClass.Relation, """
            leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ equiv ≡ approx ≈ approxeq ≊ sim ∼ simeq ≃ cong ≅ ncong ≇ doteq ≐ Doteq ≑ propto ∝ varpropto ∝ asymp ≍
            ll ≪ gg ≫ lll ⋘ ggg ⋙ prec ≺ succ ≻ preceq ⪯ succeq ⪰ precsim ≾ succsim ≿ leqslant ⩽ geqslant ⩾ lesssim ≲ gtrsim ≳ lessgtr ≶ gtrless ≷
            lessapprox ⪅ gtrapprox ⪆ leqq ≦ geqq ≧ lneq ⪇ gneq ⪈ nless ≮ ngtr ≯ nleq ≰ ngeq ≱ nsim ≁ triangleq ≜ coloneqq ≔ eqqcolon ≕ coloneq ≔
            subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ supsetneq ⊋ nsubseteq ⊈ nsupseteq ⊉ sqsubset ⊏ sqsupset ⊐ sqsubseteq ⊑ sqsupseteq ⊒
            Subset ⋐ Supset ⋑ in ∈ notin ∉ ni ∋ owns ∋ mid ∣ nmid ∤ parallel ∥ nparallel ∦ perp ⊥ vdash ⊢ dashv ⊣ models ⊨ vDash ⊨ Vdash ⊩ nvdash ⊬
            nvDash ⊭ bowtie ⋈ Join ⋈ smile ⌣ frown ⌢ between ≬ pitchfork ⋔ therefore ∴ because ∵ vartriangle △ trianglelefteq ⊴ trianglerighteq ⊵
            to → rightarrow → longrightarrow ⟶ gets ← leftarrow ← longleftarrow ⟵ leftrightarrow ↔ longleftrightarrow ⟷ Rightarrow ⇒ implies ⟹
            Longrightarrow ⟹ Leftarrow ⇐ impliedby ⟸ Longleftarrow ⟸ Leftrightarrow ⇔ iff ⟺ Longleftrightarrow ⟺ mapsto ↦ longmapsto ⟼
            hookrightarrow ↪ hookleftarrow ↩ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓ Updownarrow ⇕ nearrow ↗ searrow ↘ swarrow ↙
            nwarrow ↖ rightharpoonup ⇀ rightharpoondown ⇁ leftharpoonup ↼ leftharpoondown ↽ rightleftharpoons ⇌ leftrightharpoons ⇋ leadsto ⇝
            rightsquigarrow ⇝ twoheadrightarrow ↠ twoheadleftarrow ↞ rightarrowtail ↣ leftarrowtail ↢ upharpoonright ↾ restriction ↾ nrightarrow ↛
            nleftarrow ↚ nRightarrow ⇏ nLeftarrow ⇍ dashrightarrow ⇢ dashleftarrow ⇠ rightrightarrows ⇉ leftleftarrows ⇇ rightleftarrows ⇄
            curvearrowright ↷ circlearrowleft ↺ circlearrowright ↻ multimap ⊸ colon :
            """),
        (MathClass.Operator, """
            sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ oiint ∯ bigcap ⋂ bigcup ⋃ bigsqcup ⨆ bigvee ⋁ bigwedge ⋀ bigodot ⨀ bigotimes ⨂ bigoplus ⨁
            biguplus ⨄ sin sin cos cos tan tan cot cot sec sec csc csc sinh sinh cosh cosh tanh tanh coth coth arcsin arcsin arccos arccos arctan arctan
            log log ln ln lg lg exp exp lim lim limsup limsup liminf liminf max max min min sup sup inf inf det det dim dim ker ker hom hom arg arg
            deg deg gcd gcd lcm lcm Pr Pr argmax argmax argmin argmin mod mod rank rank tr tr span span sgn sgn diag diag Tr Tr
            """),
        (MathClass.Open, "langle ⟨ lceil ⌈ lfloor ⌊ lbrace { lbrack [ lvert | lVert ‖ lgroup ⟮ ulcorner ⌜ llcorner ⌞ lang ⟨"),
        (MathClass.Close, "rangle ⟩ rceil ⌉ rfloor ⌋ rbrace } rbrack ] rvert | rVert ‖ rgroup ⟯ urcorner ⌝ lrcorner ⌟ rang ⟩"),
        (MathClass.Ordinary, "vert | Vert ‖ | ‖"),
        (MathClass.Punctuation, "cdotp · ldotp ."));

    public static MathSign? Named(string name) => Table.GetValueOrDefault(name);

    public static MathClass ClassOf(char c) => c switch
    {
        '+' or '-' or '−' or '*' or '·' or '×' or '÷' or '±' or '∪' or '∩' or '∧' or '∨' or '⊕' or '⊗' or '∘' => MathClass.Binary,
        '=' or '<' or '>' or ':' or '≤' or '≥' or '≠' or '≈' or '∈' or '∉' or '⊂' or '⊆' or '→' or '←' or '↔' or '⇒' or '⇔' or '≡' or '∼' => MathClass.Relation,
        '(' or '[' or '{' => MathClass.Open,
        ')' or ']' or '}' or '!' or '?' => MathClass.Close,
        ',' or ';' => MathClass.Punctuation,
        _ => MathClass.Ordinary,
    };

    private static FrozenDictionary<string, MathSign> Read(params (MathClass Class, string Names)[] groups)
    {
        Dictionary<string, MathSign> signs = new(StringComparer.Ordinal);
        foreach ((MathClass kind, string names) in groups)
        {
            string[] words = names.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i + 1 < words.Length; i += 2) signs[words[i]] = new MathSign(words[i + 1], kind);
        }

        return signs.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
