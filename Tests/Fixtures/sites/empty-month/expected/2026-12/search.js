window.helplensSearch = [];
