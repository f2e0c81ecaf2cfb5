window.helplensPeriods = [{"folder":"2026-10","label":"Oktober 2026","home":"2026-10/index.html"}];
