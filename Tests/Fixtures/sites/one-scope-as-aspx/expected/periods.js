window.helplensPeriods = [{"folder":"2026-10","label":"October 2026","home":"2026-10/index.aspx"}];
