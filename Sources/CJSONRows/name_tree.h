// The names of the values that are asked for.

#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// No node, no slot, no place.
constexpr uint32_t none = UINT32_MAX;

/// The names to find, as a tree of their parts between dots: a key with a dot in it is two steps.
class name_tree {
    struct node {
        uint32_t slot = none;
        std::vector<std::pair<std::string, uint32_t>> children;
    };
    std::vector<node> nodes{1};

    uint32_t child(uint32_t at, std::string_view part) const {
        for (auto &[name, below] : nodes[at].children) {
            if (name == part) return below;
        }
        return none;
    }

public:
    void add(std::string_view name, uint32_t slot) {
        uint32_t at = 0;
        for (;;) {
            size_t dot = name.find('.');
            std::string_view part = name.substr(0, dot);
            uint32_t below = child(at, part);
            if (below == none) {
                below = static_cast<uint32_t>(nodes.size());
                nodes.emplace_back();
                nodes[at].children.emplace_back(part, below);
            }
            at = below;
            if (dot == std::string_view::npos) break;
            name.remove_prefix(dot + 1);
        }
        nodes[at].slot = slot;
    }

    /// The node below `at` that a key leads to, or `none`.
    uint32_t step(uint32_t at, std::string_view key) const {
        for (;;) {
            size_t dot = key.find('.');
            at = child(at, key.substr(0, dot));
            if (at == none || dot == std::string_view::npos) return at;
            key.remove_prefix(dot + 1);
        }
    }

    uint32_t slot(uint32_t at) const { return nodes[at].slot; }
    bool is_leaf(uint32_t at) const { return nodes[at].children.empty(); }
};
