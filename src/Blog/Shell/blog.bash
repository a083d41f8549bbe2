# Completion for blog, made by 'blog completion bash'.
_blog() {
    COMPREPLY=()
    local current=${COMP_WORDS[COMP_CWORD]} line value
    local typed=${current#[\"\']}
    while IFS= read -r line; do
        value=${line%%$'\t'*}
        case $value in
            :files) compopt -o filenames; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$typed") ;;
            :folders) compopt -o filenames; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$typed") ;;
            *" "*) [[ $typed == "$current" ]] && printf -v value '%q' "$value"; COMPREPLY+=("$value") ;;
            *) COMPREPLY+=("$value") ;;
        esac
    done < <("${COMP_WORDS[0]}" __complete -- "${COMP_WORDS[@]:1:COMP_CWORD-1}" "$typed" 2>/dev/null)
}
complete -F _blog blog
