window.helplensPeriods = [{"folder":"2026-12","label":"December 2026","home":"2026-12/index.html"}];
