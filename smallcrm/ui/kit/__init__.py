"""Our own widgets, without business: how things look, and how they answer to mouse, keys and screen readers.

How it looks
    tokens         the design's numbers and colours, from resources/themes/tokens.json
    theme          `theme`: palette, the one sheet, fonts, sizes; light, dark, like the system; text size
    style          Fusion, mnemonics only with Alt, focus ring only for keys
    icons          icons by our names, coloured as they are painted
    paint          words, chips, plates, initials, ticks and rows for painters and delegates
    layout         rows, columns, panes, flowing lines
    language       a switch of language while windows are open

Small things
    labels         Label, ElidedLabel, Icon, KindIcon, Avatar, Chip, KeyHint, CountBadge, Plate, Logo
    buttons        Button, KeyButton, IconButton, FilterBar, Segments, Tile, CheckCircle, NavItem
    fields         SearchField, ChoiceField, DayField, Field (label above, problem below)
    cards          Card, fact, EmptyState
    banners        Banner: a message that stays
    toast          Toast and MessageBar: what was done, with Undo; what went wrong
    menus          KeyMenu: a popup with number keys
    progress       ProgressPanel: long work in words, with Cancel
    stepper        Stepper: the steps of a wizard
    drop_area      DropArea and DropWatch: files dropped on the window
    dialogs        Dialog, Question, ask
    overlays       Scrim: the veil behind them
    tips, keys, clipboard, accessibility   plain tooltips, letters on any layout, copying, announcements

Large things
    panels         PageHeader, SidePanel, ActionBar
    forms          FieldSpec tables drive RecordForm; editors holds one widget per kind, days reads dates
    tables         ColumnSpec tables drive RecordTable over a provider; cells, table_model
    lines/         LineGrid: lines typed in place, over a source that knows what they mean
    lists          TwoLineList: Today and its like
    compare        Compare: two records side by side, a choice on each line
    timeline       Timeline: what happened, by month
    command_box    CommandBox: Ctrl+K; highlight finds what to mark
    print_preview  PrintPreview, Thumbnails; pdf draws and prints pages

`python -m smallcrm.ui.kit` shows all of it; `--grab DIR` writes pictures.

Three habits hold everywhere. Texts come in already translated, so a table of fields or columns is made
by a function, not at import; the kit's own words follow `QEvent.LanguageChange`. Widgets that take
their size from tokens define `rescale()`, which the theme calls. Wishes leave as signals; nothing here
knows a record or a store.
"""
